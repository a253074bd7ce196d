# Hexapla. `make demo` sets the machine up and runs the main job; `make test` sets it up and passes the tests.

PREFIX ?= /usr/local
DESTDIR ?=
SWIFT ?= swift
RELEASE = $(SWIFT) build -c release --static-swift-stdlib -Xlinker -s --product hexapla
BINARY = .build/release/hexapla

.PHONY: fresh demo test build lint tables docs manual bench fuzz install uninstall clean

# Debian's packages that the build needs; apt runs only where one is missing.
.build/.packages: Scripts/install-packages
	@Scripts/install-packages
	@mkdir -p .build && touch $@

# SwiftPM does not see that tables.c embeds other files.
fresh:
	@find tables glossaries Sources/Presentation/Page -newer Sources/CTables/tables.c | grep -q . \
	  && touch Sources/CTables/tables.c || true

build: .build/.packages fresh
	$(RELEASE)

demo: build
	@mkdir -p demo
	$(BINARY) assist Examples/article.de.txt
	$(BINARY) assist Examples/article.de.txt --format html -o demo/article.html
	@echo "The same as a page for the browser: demo/article.html"

test: .build/.packages fresh
	$(SWIFT) test

lint:
	swift format lint -s -r Sources Tests Benchmarks Package.swift
	$(BINARY) glossary lint glossaries/*.tsv

# After a file of tables/ or glossaries/ was added, renamed or removed.
tables:
	Scripts/embed-tables

docs: .build/.packages
	for room in XML Text Documents Quantities Morphology Names Terminology Bitext Extraction Checks Assist Presentation; do \
	  HEXAPLA_DOCUMENTATION=1 $(SWIFT) package --disable-sandbox generate-documentation --target $$room \
	    --warnings-as-errors || exit 1; \
	done

# The manual page, from the command line's own help, and the table of conventions, from the tables.
manual: build
	$(SWIFT) package --disable-sandbox generate-manual --configuration debug
	mkdir -p Documentation
	sed 's/^\.Dd .*/.Dd $$Mdocdate$$/' .build/plugins/GenerateManual/outputs/hexapla/hexapla.1 > Documentation/hexapla.1
	$(BINARY) transliterate --list --format markdown > Documentation/conventions.md

# make bench PART=terms runs one part.
bench: .build/.packages build
	$(SWIFT) run -c release --package-path Benchmarks benchmarks $(BINARY) $(PART)

# make fuzz TARGET=matching MINUTES=10; without a target it says which there are. Finds go to Fuzzing/Found, what to run
# again to Fuzzing/.build/corpus.
MINUTES ?= 1
fuzz: .build/.packages fresh
	$(SWIFT) build -c release --package-path Fuzzing -Xswiftc -sanitize=fuzzer
	@mkdir -p Fuzzing/Found Fuzzing/.build/corpus/$(TARGET)
	SWIFT_BACKTRACE=enable=no Fuzzing/.build/release/fuzz $(TARGET) -max_total_time=$$(( 60 * $(MINUTES) )) \
	  -timeout=20 -rss_limit_mb=3000 -artifact_prefix=Fuzzing/Found/ \
	  Fuzzing/.build/corpus/$(TARGET) Fuzzing/Corpus/$(TARGET)

install: build
	PREFIX='$(DESTDIR)$(PREFIX)' Scripts/install $(BINARY)

uninstall:
	PREFIX='$(DESTDIR)$(PREFIX)' Scripts/install --remove

clean:
	rm -rf .build demo
