// Written consultations: questions put to the members outside a sitting.
import { Module } from '@nestjs/common';
import { Capability } from '../kernel/capability.js';
import { answerConsultationHandler } from './answer-consultation.js';
import { closeConsultationHandler } from './close-consultation.js';
import { ConsultationResultController } from './consultation-result.controller.js';
import { ConsultationAnswerRow, ConsultationRow } from './consultation.entity.js';
import { consultationProjections } from './consultation.projection.js';
import { editConsultationHandler } from './edit-consultation.js';
import { extendConsultationHandler } from './extend-consultation.js';
import { MyConsultationsController } from './my-consultations.controller.js';
import { openConsultationHandler } from './open-consultation.js';
import { prepareConsultationHandler } from './prepare-consultation.js';
import { removeConsultationHandler } from './remove-consultation.js';

@Module({ controllers: [ConsultationResultController, MyConsultationsController] })
@Capability({
  tables: [ConsultationRow, ConsultationAnswerRow],
  handlers: [
    prepareConsultationHandler,
    editConsultationHandler,
    removeConsultationHandler,
    openConsultationHandler,
    extendConsultationHandler,
    closeConsultationHandler,
    answerConsultationHandler,
  ],
  projections: consultationProjections,
})
export class ConsultationsModule {}
