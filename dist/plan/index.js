#!/usr/bin/env node
import { plan } from '../index.js';

await plan();
