import { readFileSync } from 'node:fs';
import { fileURLToPath, URL } from 'node:url';
import { gzipSync } from 'node:zlib';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';

/** Where the manifest in the repository says that the add-in is served from. */
const DEVELOPMENT_BASE = 'https://localhost:3000/';
const inRepository = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Code that is for testing and for the command line: a bundle with a module of it does not build. */
const NEVER_SHIPPED = /[\\/]src[\\/](preview|cli)[\\/]/;

/** The messages of each language. */
const CATALOGUES = /[\\/]src[\\/]core[\\/]wording[\\/](.*[\\/])?(en|vi|th)\.ts$/;

class RefuseUnshippable {
  apply(compiler) {
    compiler.hooks.compilation.tap('RefuseUnshippable', (compilation) => {
      compilation.hooks.finishModules.tap('RefuseUnshippable', (modules) => {
        for (const { resource } of modules) {
          if (!NEVER_SHIPPED.test(resource ?? '')) continue;
          compilation.errors.push(
            new webpack.WebpackError(`must not be in the bundle: ${resource}`),
          );
        }
      });
    });
  }
}

/** Prints what a person downloads before the pane shows: the size of the scripts, gzipped. */
class PrintInitialSize {
  apply(compiler) {
    compiler.hooks.done.tap('PrintInitialSize', (stats) => {
      if (stats.hasErrors()) return;
      const { compilation } = stats;
      const files = [...compilation.entrypoints.values()].flatMap((entry) => entry.getFiles());
      const gzipped = files
        .filter((file) => file.endsWith('.js'))
        .map((file) => gzipSync(readFileSync(`${compilation.outputOptions.path}/${file}`)).length);
      const total = gzipped.reduce((sum, size) => sum + size, 0);
      console.log(`initial JavaScript: ${total} bytes gzipped in ${gzipped.length} files`);
    });
  }
}

/** @returns the manifest with the addresses of the site that will serve the add-in. */
function rebase(manifest, base) {
  if (!base.startsWith('https://') || !base.endsWith('/')) {
    throw new Error(`base must begin with https:// and end with a slash: ${base}`);
  }
  return manifest.toString('utf8').replaceAll(DEVELOPMENT_BASE, base);
}

/**
 * The release bundle.
 * @param env `--env base=https://example.org/x/`: where it will be served from
 */
export default function config({ base = DEVELOPMENT_BASE } = {}) {
  return {
    mode: 'production',
    target: ['web', 'es2020'],
    context: inRepository('.'),
    entry: { taskpane: './src/taskpane/index.ts' },
    output: {
      path: inRepository('dist'),
      filename: '[name].[contenthash:8].js',
      clean: true,
    },
    devtool: false,
    resolve: {
      extensions: ['.ts', '.tsx', '.js'],
      // The messages are parsed when the bundle is built.
      alias: {
        '@formatjs/icu-messageformat-parser$': '@formatjs/icu-messageformat-parser/no-parser.js',
      },
    },
    module: {
      rules: [
        { test: CATALOGUES, loader: inRepository('webpack.messages.js') },
        {
          test: /\.tsx?$/,
          loader: 'ts-loader',
          options: {
            // Types are checked by `npm run types`.
            transpileOnly: true,
            compilerOptions: { noEmit: false, target: 'ES2020' },
          },
        },
      ],
    },
    optimization: {
      splitChunks: {
        cacheGroups: {
          // Changes seldom, so that a new version of the add-in leaves it in the browser's cache.
          vendor: { test: /[\\/]node_modules[\\/]/, name: 'vendor', chunks: 'initial' },
        },
      },
    },
    performance: { hints: false },
    plugins: [
      new RefuseUnshippable(),
      new PrintInitialSize(),
      new HtmlPlugin({
        template: './src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        chunks: ['taskpane'],
        scriptLoading: 'defer',
        minify: false,
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/icons/*.png', to: 'icons/[name][ext]' },
          { from: 'manifest.xml', transform: (content) => rebase(content, base) },
        ],
      }),
    ],
  };
}
