#!/usr/bin/env node
import { verify } from '../index.js';

await verify();
