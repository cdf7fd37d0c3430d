// Ballots and votes.
import { Module } from '@nestjs/common';
import { Capability } from '../kernel/capability.js';
import { BallotRow, BallotProgressRow, BallotRollRow, VoteRow } from './ballot.entity.js';

@Module({})
@Capability({ tables: [BallotRow, BallotProgressRow, BallotRollRow, VoteRow] })
export class BallotsModule {}
