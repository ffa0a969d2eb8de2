import { Global, Module } from '@nestjs/common';
import { ProgrammeDirectory } from '#programme/contract';
import { SqlProgrammeDirectory } from './persistence/sql-programme-directory.js';

@Global()
@Module({
  providers: [{ provide: ProgrammeDirectory, useClass: SqlProgrammeDirectory }],
  exports: [ProgrammeDirectory],
})
export class ProgrammeModule {}
