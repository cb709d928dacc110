/** The product's renderers, called as its pipeline calls them. */
export async function ours(product, format) {
  const fonts = await product.openResources().fonts()
  const render = format === 'pdf' ? product.renderPdf : product.renderDocx
  return {
    name: `ours (${format === 'pdf' ? 'PDF, tagged' : 'DOCX'})`,
    render: ({ document, asOf }) =>
      render(document, { layout: 'a4', fonts, asOf, producer: 'Groupwork bench' }),
    close: async () => {},
  }
}
