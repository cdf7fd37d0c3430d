// OpenAPI at /api/docs: the controllers as Nest knows them, and every command of the registry with its JSON schema.
import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { commands } from '@hop/shared/registry.js';
import { refusalStatus } from '@hop/shared/core/refusal.js';
import { z } from 'zod';

type Paths = OpenAPIObject['paths'];
const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): object =>
  z.toJSONSchema(schema, { io, unrepresentable: 'any' });

function commandPaths(): Paths {
  const paths: Paths = {};
  for (const command of commands) {
    if (command.internal) continue;
    const scope = command.scope === 'office' ? 'office' : `${command.scope}:<id>`;
    const envelope = {
      type: 'object',
      required: ['commandId', 'scope', 'args'],
      properties: {
        commandId: {
          type: 'string',
          description: 'Made by the client; a retry with the same id gets the first answer.',
        },
        scope: { type: 'string', example: scope },
        args: schemaOf(command.args, 'input'),
        onOrderOf: { type: 'string', description: 'Participant on whose order the sender acts.' },
      },
    };
    const answer = {
      type: 'object',
      properties: { seq: { type: 'integer' }, result: schemaOf(command.result, 'output') },
    };
    paths[`/api/commands/${command.name}`] = {
      post: {
        tags: ['commands'],
        operationId: command.name,
        requestBody: { required: true, content: { 'application/json': { schema: envelope } } },
        responses: {
          '200': { description: 'Durable.', content: { 'application/json': { schema: answer } } },
          default: {
            description: `{refusal: {code, message}} with the status of its code: ${JSON.stringify(refusalStatus)}`,
          },
        },
      },
    };
  }
  return paths;
}

export function serveApiDocs(app: INestApplication): void {
  const config = new DocumentBuilder()
    .setTitle('Paperless meetings')
    .setVersion('1')
    .addCookieAuth('session.main')
    .build();
  // Put together when somebody asks for it, not at every start.
  const whole = (): OpenAPIObject => {
    const document = SwaggerModule.createDocument(app, config);
    return { ...document, paths: { ...document.paths, ...commandPaths() } };
  };
  SwaggerModule.setup('api/docs', app, whole, { jsonDocumentUrl: 'api/docs/json' });
}
