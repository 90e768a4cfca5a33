#!/usr/bin/env node
import { assemble } from '../index.js';

await assemble();
