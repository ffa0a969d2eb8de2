import { Module } from '@nestjs/common';
import { ForgetTasksTask } from './forget-tasks.task.js';
import { TasksController } from './tasks.controller.js';

@Module({ controllers: [TasksController], providers: [ForgetTasksTask] })
export class ProgressModule {}
