// Reports asked of units and sites: who owes what, the links to hand in, and what came in.
import { Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import { Capability } from '../kernel/capability.js';
import { editReportHandler } from './edit-report.js';
import { handInReportByLinkHandler, handInReportHandler } from './hand-in-report.js';
import { ReportLinkController } from './link.controller.js';
import { LinkReads } from './link-reads.js';
import { linkReportsHandler } from './link-reports.js';
import { openReportHandler } from './open-report.js';
import { remindOfReportsHandler } from './remind-of-reports.js';
import { allowReportFiles, ReportFiles } from './report-files.js';
import { ReportDutyRow, ReportFileRow, ReportLinkRow, ReportRequestRow } from './report.entity.js';
import { reportProjections } from './report.projection.js';
import { ReportsController } from './reports.controller.js';
import { requestReportsHandler } from './request-reports.js';
import { returnReportHandler } from './return-report.js';
import { takeReportHandler } from './take-report.js';
import { withdrawReportHandler } from './withdraw-report.js';

@Module({
  controllers: [ReportLinkController, ReportsController],
  providers: [LinkReads, ReportFiles],
})
@Capability({
  tables: [ReportRequestRow, ReportDutyRow, ReportLinkRow, ReportFileRow],
  handlers: [
    requestReportsHandler,
    editReportHandler,
    withdrawReportHandler,
    remindOfReportsHandler,
    linkReportsHandler,
    openReportHandler,
    handInReportHandler,
    handInReportByLinkHandler,
    takeReportHandler,
    returnReportHandler,
  ],
  projections: reportProjections,
  files: [ReportFileRow],
})
export class ReportsModule implements OnModuleInit {
  constructor(private readonly http: HttpAdapterHost<FastifyAdapter>) {}

  onModuleInit(): void {
    allowReportFiles(this.http.httpAdapter.getInstance());
  }
}
