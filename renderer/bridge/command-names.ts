import type { Command } from '../../shared/contract/calls.ts'

const NAMES: { readonly [Name in Command]: string } = {
  'factory.begin': 'Begin the factory',
  'factory.removeSamples': 'Remove sample data',
  'factory.editFloor': 'Edit the floor',
  'factory.saveStation': 'Save a station',
  'factory.savePerson': 'Save a person',
  'factory.saveClosure': 'Close a station',
  'factory.removeClosure': 'Open a station again',
  'stock.saveMaterial': 'Save a material',
  'stock.saveLot': 'Save a lot',
  'patterns.importModule': 'Import a module',
  'patterns.releaseModule': 'Release a module',
  'patterns.createStyle': 'Create a style',
  'patterns.draftStyle': 'Draft the next revision',
  'patterns.addSlot': 'Add a slot',
  'patterns.removeSlot': 'Remove a slot',
  'patterns.fillSlot': 'Fill a slot',
  'patterns.addColourway': 'Add a colour',
  'patterns.removeColourway': 'Remove a colour',
  'patterns.saveBomLine': 'Edit the BOM',
  'patterns.removeBomLine': 'Remove a BOM line',
  'patterns.saveOperation': 'Edit an operation',
  'patterns.removeOperation': 'Remove an operation',
  'patterns.setPrice': 'Set the price',
  'patterns.recordNest': 'Record a nest',
  'patterns.releaseStyle': 'Release a style',
  'drops.createDrop': 'Create a drop',
  'drops.endDrop': 'End a drop',
  'drops.reserveMaterials': 'Reserve materials',
  'drops.passGate': 'Pass a gate',
  'drops.overrideGate': 'Override a gate',
  'schedule.moveJobs': 'Move on the board',
  'schedule.unschedule': 'Unschedule',
  'schedule.setLock': 'Lock or unlock',
  'schedule.acceptProposal': 'Accept a proposal',
  'floor.report': 'Report from the floor',
  'readiness.issue': 'Issue a confirmation',
  'readiness.withdraw': 'Withdraw a confirmation',
  'readiness.exportAgain': 'Export again',
  'history.undo': 'Undo',
  'history.redo': 'Redo',
}

/** A command as a person would call it. The journal of a newer app may hold names we do not know. */
export function commandName(command: string): string {
  return NAMES[command as Command] ?? command
}
