// A wrong environment stops the start with the name of the variable; a right one is read as it is meant.
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from './config.js';

describe('a wrong environment', () => {
  it.each([
    ['PORT', 'http'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '80.5'],
    ['DATABASE_URL', 'mysql://localhost/meetings'],
    ['DATABASE_URL', 'meetings.sqlite'],
    ['DEMO', 'yes'],
    ['PUBLIC_URL', 'hop.example.vn'],
    ['PUBLIC_URL', 'ftp://hop.example.vn'],
    ['MAX_UPLOAD_MB', '0'],
    ['MAX_UPLOAD_MB', 'lots'],
    ['PERSON_FOLDER_MB', '0'],
    ['UNIT_FOLDER_MB', '1.5'],
  ])('%s=%s is refused with the name of the variable', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(ConfigError);
    expect(() => readConfig({ [name]: value })).toThrow(new RegExp(`^${name}: `));
  });

  it.each([{ TLS_CERT: 'cert.pem' }, { TLS_KEY: 'key.pem' }])(
    'half of TLS is refused: %o',
    (half) => {
      expect(() => readConfig(half)).toThrow('TLS_CERT and TLS_KEY go together');
    },
  );

  it('the demo is refused in production', () => {
    expect(() => readConfig({ DEMO: '1', NODE_ENV: 'production' })).toThrow(/^DEMO: /);
    expect(readConfig({ NODE_ENV: 'production' }).demo).toBe(false);
  });

  it('every wrong variable has a line of its own', () => {
    const read = (): unknown => readConfig({ PORT: 'x', DEMO: 'x' });
    expect(read).toThrow(/^PORT: .*\nDEMO: .*$/);
  });
});

describe('a right environment', () => {
  it('gives a person five gigabytes in their folder and a unit twenty', () => {
    const { maxFolderBytes } = readConfig({});
    expect(maxFolderBytes).toEqual({ personal: 5 * 1024 ** 3, unit: 20 * 1024 ** 3 });
  });

  it('may be empty, and an empty value is no value', () => {
    const plain = {
      port: 3000,
      host: '0.0.0.0',
      dataDir: './data',
      databaseUrl: null,
      demo: false,
      publicUrl: null,
      tls: null,
    };
    expect(readConfig({})).toMatchObject(plain);
    expect(readConfig({ PORT: '', DATABASE_URL: '', DEMO: '', PUBLIC_URL: '' })).toMatchObject(
      plain,
    );
  });

  it('is read as it is meant', () => {
    expect(
      readConfig({
        ...{ PORT: '0', HOST: '127.0.0.1', DATA_DIR: '/srv/hop', DEMO: '1', MAX_UPLOAD_MB: '3' },
        ...{ DATABASE_URL: 'postgres://u:p@db/hop', PUBLIC_URL: 'https://hop.vn/' },
        ...{ TLS_CERT: 'c', TLS_KEY: 'k', SOMETHING_ELSE: 'ignored' },
        ...{ PERSON_FOLDER_MB: '4', UNIT_FOLDER_MB: '5', SOFFICE_PATH: '/opt/soffice' },
      }),
    ).toEqual({
      ...{ port: 0, host: '127.0.0.1', dataDir: '/srv/hop', demo: true },
      ...{ databaseUrl: 'postgres://u:p@db/hop', publicUrl: 'https://hop.vn' },
      ...{ tls: { certFile: 'c', keyFile: 'k' }, maxUploadBytes: 3 * 1024 * 1024 },
      maxFolderBytes: { personal: 4 * 1024 * 1024, unit: 5 * 1024 * 1024 },
      sofficePath: '/opt/soffice',
    });
  });
});
