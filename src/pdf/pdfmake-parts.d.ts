/** The parts of pdfmake 0.3.11 that lay out; its published types cover only the whole. */
declare module 'pdfmake/js/LayoutBuilder.js'
declare module 'pdfmake/js/PageElementWriter.js'
declare module 'pdfmake/js/DocumentContext.js'
declare module 'pdfmake/js/PDFDocument.js'
declare module 'pdfmake/js/TextBreaker.js'
