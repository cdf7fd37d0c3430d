// The environment, parsed once. A wrong value stops the start with a sentence that names the variable.
import type { FolderKind } from '@hop/shared/folders/folder.js';
import { z } from 'zod';

const MEGABYTE = 1024 * 1024;

const flag = z
  .enum(['0', '1', 'true', 'false', ''])
  .default('0')
  .transform((value) => value === '1' || value === 'true');

const environmentSchema = z
  .object({
    PORT: z.coerce.number().int().min(0).max(65535).default(3000),
    HOST: z.string().min(1).default('0.0.0.0'),
    DATA_DIR: z.string().min(1).default('./data'),
    DATABASE_URL: z
      .string()
      .regex(/^postgres(ql)?:\/\//, 'must start with postgres://')
      .optional(),
    DEMO: flag,
    PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
    TLS_CERT: z.string().optional(),
    TLS_KEY: z.string().optional(),
    MAX_UPLOAD_MB: z.coerce.number().int().min(1).max(2000).default(100),
    PERSON_FOLDER_MB: z.coerce.number().int().min(1).max(10_000_000).default(5_120),
    UNIT_FOLDER_MB: z.coerce.number().int().min(1).max(10_000_000).default(20_480),
    SOFFICE_PATH: z.string().min(1).default('soffice'),
    NODE_ENV: z.string().optional(),
  })
  .refine((env) => (env.TLS_CERT === undefined) === (env.TLS_KEY === undefined), {
    path: ['TLS_CERT'],
    message: 'TLS_CERT and TLS_KEY go together',
  })
  .refine((env) => !(env.DEMO && env.NODE_ENV === 'production'), {
    path: ['DEMO'],
    message: 'the demo is refused with NODE_ENV=production',
  });

export interface Config {
  port: number;
  host: string;
  dataDir: string;
  databaseUrl: string | null;
  demo: boolean;
  publicUrl: string | null;
  tls: { certFile: string; keyFile: string } | null;
  maxUploadBytes: number;
  /** Of one folder, the trash included. */
  maxFolderBytes: Readonly<Record<FolderKind, number>>;
  /** LibreOffice, by path or by a name to be looked for; it need not be there. */
  sofficePath: string;
}

export class ConfigError extends Error {}

/** Reads the environment (source: docs/operations.md). Throws ConfigError with one line per wrong variable. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = environmentSchema.safeParse(given);
  if (!parsed.success) {
    throw new ConfigError(
      parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'),
    );
  }
  const env = parsed.data;
  return {
    port: env.PORT,
    host: env.HOST,
    dataDir: env.DATA_DIR,
    databaseUrl: env.DATABASE_URL ?? null,
    demo: env.DEMO,
    publicUrl: env.PUBLIC_URL?.replace(/\/+$/, '') ?? null,
    tls: env.TLS_CERT && env.TLS_KEY ? { certFile: env.TLS_CERT, keyFile: env.TLS_KEY } : null,
    maxUploadBytes: env.MAX_UPLOAD_MB * MEGABYTE,
    maxFolderBytes: {
      personal: env.PERSON_FOLDER_MB * MEGABYTE,
      unit: env.UNIT_FOLDER_MB * MEGABYTE,
    },
    sofficePath: env.SOFFICE_PATH,
  };
}

/** Injection token of the parsed configuration. */
export const CONFIG = Symbol('CONFIG');
