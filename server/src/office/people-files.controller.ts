// The office's list of people as files: handed out whole, and a table that is to be imported answered as rows; nothing is kept of it.
import { Controller, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { refusals } from '@hop/shared/core/refusal.js';
import { officeRefusals } from '@hop/shared/office/refusals.js';
import { officeRoleSchema } from '@hop/shared/policy/actor.js';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { WhoAmI } from '../identity/identity.guard.js';
import { Clock } from '../kernel/clock.js';
import type { Identity } from '../kernel/identity.js';
import { ScopeReads } from '../kernel/scope-reads.js';
import { fileHeaders, listFormatSchema } from '../official/file-formats.js';
import { renderList } from '../official/render-list.js';
import { peopleSheet } from './official-people.js';
import { PersonRow } from './person.entity.js';
import { UnitRow } from './unit.entity.js';
import { MOST_BYTES, readTable, type Table } from './read-table.js';

/** A type of its own, so that no other route takes bytes by it; the size is measured where they are read. */
export const TABLE_TYPE = 'application/vnd.hop.table';
export const allowTables = (fastify: FastifyInstance): void =>
  fastify.addContentTypeParser(TABLE_TYPE, (_request, payload, done) => done(null, payload));

@ApiTags('office')
@Controller('api/office')
export class PeopleFilesController {
  constructor(
    private readonly reads: ScopeReads,
    private readonly clock: Clock,
  ) {}

  /** `format`: `xlsx` or `csv`. */
  @Get('people')
  async people(
    @WhoAmI() me: Identity,
    @Query('format') asked: unknown,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const format = listFormatSchema.safeParse(asked).data;
    if (format === undefined) throw refusals.invalid({ issues: ['format'] });
    const sheet = await this.reads.allowed(me, 'office', 'office.read', async ({ facts }) => {
      const everybody = [];
      for (const role of officeRoleSchema.options)
        everybody.push(...(await facts.where(PersonRow, 'officeRole', role)));
      const people = everybody.filter(({ trashed }) => !trashed);
      const unitIds = new Set(people.flatMap(({ unitId }) => unitId ?? []));
      await facts.prefetch(UnitRow, 'id', [...unitIds]);
      const unitNames = new Map<string, string>();
      for (const id of unitIds) unitNames.set(id, (await facts.one(UnitRow, id))?.name ?? '');
      return peopleSheet(people, unitNames);
    });
    await reply
      .headers(fileHeaders('Danh-ba', this.clock.now(), format))
      .send(await renderList(format, sheet));
  }

  /** The body is the file itself, sent as TABLE_TYPE. */
  @Post('table')
  @HttpCode(200)
  async table(@WhoAmI() me: Identity, @Req() request: FastifyRequest): Promise<Table> {
    await this.reads.allowed(me, 'office', 'people.import', () => null);
    return readTable(await bytesOf(request));
  }
}

async function bytesOf(request: FastifyRequest): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request.raw) {
    size += (part as Buffer).length;
    if (size > MOST_BYTES) throw officeRefusals.tableTooLarge();
    parts.push(part as Buffer);
  }
  return Buffer.concat(parts);
}
