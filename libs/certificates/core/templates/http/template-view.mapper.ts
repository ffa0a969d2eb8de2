import type { FieldError, Language } from '#kernel';
import { localize } from '#platform/i18n';
import type { ProgrammeTemplates } from '../application/choose-templates.js';
import type { OpenedTemplate } from '../application/edit-template.js';
import type { TemplatePreview } from '../application/preview-template.js';
import { mayBeEmpty, placeholders } from '../domain/placeholders.js';
import type { TemplateContent } from '../domain/template-content.js';
import { templatesErrors } from '../errors.js';
import type { TemplateContentDto } from './template.dto.js';
import type { ProgrammeTemplatesView, TemplateFaultView, TemplatePreviewView, TemplateView } from './template.view.js';

export function programmeTemplatesView({ templates, choices }: ProgrammeTemplates): ProgrammeTemplatesView {
  return {
    items: templates.map(({ id, name, hasDraft, version, publishedAt }) => ({ id, name, hasDraft, version, publishedAt: publishedAt?.toISOString() ?? null })),
    choices: [...choices].map(([kind, templateId]) => ({ kind, templateId })),
  };
}

export function templateView({ id, name, versions }: OpenedTemplate): TemplateView {
  return {
    id,
    name,
    versions: versions.map(({ version, content, contentHash, savedAt, publishedAt }) => ({ version, content: contentView(content), hash: contentHash, savedAt: savedAt.toISOString(), publishedAt: publishedAt?.toISOString() ?? null })),
    placeholders: [...placeholders],
    conditional: placeholders.filter(mayBeEmpty),
  };
}

function contentView({ layout, secondLanguage, accent, second, intro, closing, logos, signatures }: TemplateContent): TemplateContentDto {
  return {
    ...{ layout, secondLanguage, accent, second, intro: { ...intro }, closing: { ...closing } },
    logos: logos.map(({ image, alt, place }) => ({ image, alt, place })),
    signatures: signatures.map(({ name, role, image }) => ({ name, role: { ...role }, image })),
  };
}

export function previewView({ svg, faults }: TemplatePreview, language: Language): TemplatePreviewView {
  return { svg, faults: faults.map((fault) => faultView(fault, language)) };
}

function faultView({ pointer, code, params }: FieldError, language: Language): TemplateFaultView {
  const phrase = Object.entries(templatesErrors.phrases).find(([known]) => known === code)?.[1];
  return { pointer, code, detail: phrase === undefined ? code : localize(phrase, language, params) };
}
