const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.br': 'application/octet-stream',
};

export function contentType(file: string): string {
  return TYPES[/\.[^./]+$/.exec(file)?.[0].toLowerCase() ?? ''] ?? 'application/octet-stream';
}

/** A file whose name carries a hash of its content never changes; everything else is asked for again each time. */
export function cacheControl(file: string): string {
  return /[.-][0-9a-f]{8,}\.[a-z]+[^/]*$|\/[0-9a-f]{64}\./.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache';
}
