"""The page as a tree of elements, with the end tags that it lets out. SPDX-License-Identifier: MIT"""
from html.parser import HTMLParser


class Element:
    def __init__(self, name, attributes):
        self.name = name
        self.attributes = attributes
        self.children = []

    def text(self):
        return "".join(child if isinstance(child, str) else child.text() for child in self.children)

    def all(self, *names):
        for child in self.children:
            if isinstance(child, Element):
                if child.name in names:
                    yield child
                yield from child.all(*names)

    def first(self, name):
        return next(self.all(name))

    def by_id(self, wanted):
        return next(element for element in self.all("section", "dl", "select", "ul") if element.attributes.get("id") == wanted)


class Reader(HTMLParser):
    EMPTY = {"meta", "input", "br"}
    ENDS = {"dt": {"dt", "dd", "p"}, "dd": {"dt", "dd", "p"}, "dl": {"p"}, "li": {"li"}, "option": {"option"}, "p": {"p"}}

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.open = [Element("page", {})]
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        while self.open[-1].name in self.ENDS.get(tag, ()):
            self.open.pop()
        element = Element(tag, dict(attrs))
        self.open[-1].children.append(element)
        if tag not in self.EMPTY:
            self.open.append(element)

    def handle_endtag(self, tag):
        while self.open.pop().name != tag:
            pass

    def handle_data(self, data):
        self.open[-1].children.append(data)


def read_tree(text):
    return Reader(text).open[0]
