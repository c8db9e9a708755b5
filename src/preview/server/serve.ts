import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { loadLibrary } from '../protocol/library';
import { reflectSchema } from '../protocol/schema';
import type { Built } from './builds';
import type { Certificate } from './certificate';
import { fileAt } from './files';

/** A server that is listening. */
export interface Served {
  readonly port: number;
  close(): void;
  /** Lets the process end while the server is still listening. */
  unref(): void;
}

/**
 * Serves the page, the pane and what they need over https, to this machine only.
 * @param port 0 for any that is free
 * @throws what listening throws, EADDRINUSE where the port is taken
 */
export async function serve(port: number, built: Built, certificate: Certificate): Promise<Served> {
  const schema = JSON.stringify([...reflectSchema(loadLibrary()).values()]);
  const server = createServer(certificate, (request, response) =>
    respond(request, response, built, schema),
  );
  await listening(server, port);
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
    unref: () => void server.unref(),
  };
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
}

function respond(
  { method, url = '/' }: IncomingMessage,
  response: ServerResponse,
  built: Built,
  schema: string,
): void {
  const file = method === 'GET' ? fileAt(pathOf(url), built, schema) : null;
  if (file) response.writeHead(200, { 'content-type': file.type, 'cache-control': 'no-cache' });
  else response.writeHead(404, { 'content-type': 'text/plain' });
  response.end(file ? file.content : 'There is nothing at this address.');
}

/** The server's own name does not matter; a path that is not well written leads nowhere. */
function pathOf(url: string): string {
  try {
    return decodeURIComponent(new URL(url, 'https://localhost').pathname);
  } catch (error) {
    if (error instanceof URIError || error instanceof TypeError) return '';
    throw error;
  }
}
