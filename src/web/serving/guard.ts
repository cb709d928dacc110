import { isIP } from 'node:net'
import type { Context, MiddlewareHandler } from 'hono'
import { csrf } from 'hono/csrf'

/** Headers that every answer carries: nothing is kept, nothing comes from elsewhere, nobody frames a page. */
export const secureHeaders: MiddlewareHandler = async (context, next) => {
  await next()
  for (const [name, value] of Object.entries(HEADERS)) context.header(name, value)
  if (!context.res.headers.has('cache-control')) context.header('cache-control', 'no-store')
}

const HEADERS = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  // `no-referrer` would take the origin off our own posts, which are checked by it.
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
}

/**
 * Answers only to names that are ours. Another site's name can be made to point here (DNS rebinding), an address
 * in numbers can't: so numbers, `localhost` and the names given pass.
 */
export function checkHost(names: readonly string[]): MiddlewareHandler {
  const known = new Set(['localhost', ...names.map((name) => name.toLowerCase())])
  return async (context, next) => {
    const name = hostName(context.req.header('host') ?? '')
    if (name !== null && (known.has(name) || isIP(name) !== 0)) return next()
    return context.text('This server does not answer to that name.\n', 421)
  }
}

function hostName(host: string): string | null {
  const [, bracketed, plain] = /^(?:\[([0-9a-f:.]+)\]|([^:[\]]+))(?::\d{1,5})?$/i.exec(host) ?? []
  return (bracketed ?? plain)?.toLowerCase() ?? null
}

/** Refuses forms that another site's page sends. Browsers say where a post comes from, so no cookie is needed. */
export const refuseForeignForms: MiddlewareHandler = csrf({
  origin: (origin, context) => sameHost(origin, context),
  // `none`: the person reloads or restores a page of ours. Where it is absent, `Origin` decides.
  secFetchSite: ['same-origin', 'none'],
})

// By host alone: behind a sign-on proxy the browser speaks https and this server http.
function sameHost(origin: string, context: Context): boolean {
  try {
    return new URL(origin).host === context.req.header('host')
  } catch {
    return false
  }
}
