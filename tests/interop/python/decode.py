"""Decodes every fixture with what the generators wrote, and validates it with `jsonschema`; prints a verdict a line."""

import importlib.util
import json
import sys

import jsonschema
import yaml


def load(name, path):
    """Imports a generated module."""
    spec = importlib.util.spec_from_file_location(name, path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


def read(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def attempt(work):
    """What came out, and what went wrong."""
    try:
        return work(), None
    except Exception as error:  # Whatever a generated decoder raises is its verdict.
        return None, f"{type(error).__name__}: {error}"[:500]


def pydantic(module, title, event):
    """The class that pydantic chose from the union."""
    return type(getattr(module, title).model_validate(event).root).__name__


def quicktype(module, event):
    """Whether the name survives; there is one class for all events."""
    back = module.event_to_dict(module.event_from_dict(event))
    names = ["type", "category", "subCategory", "eventName", "name"]
    return all(back.get(name) == event[name] for name in names if isinstance(event.get(name), str))


def validators(draft, schemas):
    kind = {"2020-12": jsonschema.Draft202012Validator, "draft-07": jsonschema.Draft7Validator}[draft]

    def validator(path):
        schema = read(path)
        kind.check_schema(schema)
        return kind(schema)

    return validator(schemas["bundle"]), [(title, validator(path)) for title, path in schemas["events"]]


def same(paths):
    """Whether a reader of YAML 1.1 finds in a description what its JSON says."""
    with open(paths["yaml"], encoding="utf-8") as file:
        if yaml.safe_load(file) != read(paths["json"]):
            sys.exit(f"{paths['yaml']} says another thing than {paths['json']}")


def main():
    for catalog in read(sys.argv[1]):
        for paths in catalog["descriptions"]:
            same(paths)
        name = catalog["name"]
        models = load(f"{name}_models", catalog["model"])
        classes = load(f"{name}_classes", catalog["classes"])
        engines = {draft: validators(draft, schemas) for draft, schemas in catalog["drafts"].items()}

        for fixture in catalog["fixtures"]:
            event = read(fixture["path"])

            def say(tool, work):
                came, error = attempt(work)
                verdict = {"tool": tool, "catalog": name, "file": fixture["file"], "title": fixture["title"]}
                print(json.dumps({**verdict, "came": came, "error": error}))

            say("datamodel-code-generator", lambda: pydantic(models, catalog["title"], event))
            if fixture["title"]:
                say("quicktype, Python", lambda: quicktype(classes, event))
            for draft, (bundle, events) in engines.items():

                def fitting():
                    bundle.validate(event)
                    return " ".join(title for title, engine in events if engine.is_valid(event))

                say(f"Python jsonschema, {draft}", fitting)


main()
