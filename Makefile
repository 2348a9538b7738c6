# headache: built, checked and installed with a Swift toolchain and make.
#
#   make            the program, statically linked: .build-static/release/headache
#   make demo       an invented diary through the program, in demo/
#   make test       everything continuous integration checks
#   make any-date   the tests with the system's clock read as other dates
#   make torture    the tests of faults in their long forms
#   make calibrate  the program's intervals on ten million made-up diaries; rewrites the tables of docs/method.md
#   make bench      instructions counted, with limits; needs valgrind and strace
#   make coverage   what share of the lines of Store and SQLite their tests run; fails under 95 %
#   make install    the program, its manual and completions under PREFIX (~/.local)

PREFIX = $(HOME)/.local
SWIFT = swift
# One build folder for each set of flags, so that neither rebuilds the other.
STATIC = --scratch-path .build-static -c release -Xswiftc -static-executable -Xlinker -s
CHECKED = --explicit-target-dependency-import-check error
BINARY = .build-static/release/headache

BIN = $(DESTDIR)$(PREFIX)/bin
BASH_COMPLETIONS = $(DESTDIR)$(PREFIX)/share/bash-completion/completions
ZSH_COMPLETIONS = $(DESTDIR)$(PREFIX)/share/zsh/site-functions
FISH_COMPLETIONS = $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
MAN = $(DESTDIR)$(PREFIX)/share/man/man1

.PHONY: release demo test any-date torture oracles calibrate bench coverage lint claims build-tests bare-root migrating faults install uninstall clean
.NOTPARALLEL:

# Each test sets the clock of the program itself. Whatever starts it with the clock of this file is refused.
test any-date torture bench coverage bare-root faults oracles: export HEADACHE_NOW = set-by-each-test

release:
	.ci/packages
	$(SWIFT) build $(STATIC) --product headache

demo: release
	Tests/Demo/demo.sh $(BINARY) demo

# `swift test` last: its closing line sums the run up.
test: lint claims build-tests bare-root faults oracles
	$(SWIFT) test $(CHECKED)

# Nothing can be loaded into a static program: here the dynamic one of the tests stands in its place.
any-date: build-tests
	$(SWIFT) build $(CHECKED) --product migrating
	.ci/any-date .build/debug/headache

# Whatever has a long form; HEADACHE_LONG=1 asks the suites for it.
LONG = 'FaultSweepTests|RecoveryFaultTests|ModelTests|UndoTests|AuditTests|FuzzTests|StreamingTests'

torture: build-tests migrating
	Tests/Faults/run $(BINARY) --long
	Tests/Oracle/run .build/debug/tabulate --long
	HEADACHE_LONG=1 $(SWIFT) test $(CHECKED) --filter $(LONG)

# Instruction counts, which repeat to a thousandth. BENCH=--large measures a million attacks as well.
bench: release
	.ci/packages bench
	$(SWIFT) build $(STATIC) --product measure
	Tests/Bench/bench.py $(BINARY) .build-static/release/measure $(BENCH)

# Minutes, and a build of its own: not part of `make test`.
coverage:
	.ci/packages tests
	.ci/coverage 95 $(SWIFT) test --scratch-path .build-coverage --filter 'StoreTests|SQLiteTests'

lint:
	$(SWIFT) format lint --strict -r Package.swift Sources Tests Migrations

claims:
	.ci/claims

build-tests:
	.ci/packages tests
	.ci/build-tests $(SWIFT) build --build-tests $(CHECKED)

bare-root: release
	.ci/bare-root $(BINARY)

# A program with one migration more, for the sweep of kills; nothing installs it.
migrating: release
	$(SWIFT) build $(STATIC) --product migrating

# After build-tests, which installs what it needs.
faults: build-tests migrating
	Tests/Faults/run $(BINARY)

# After build-tests, which builds it.
oracles: build-tests
	Tests/Oracle/run .build/debug/tabulate

calibrate:
	$(SWIFT) build -c release --product calibrate
	.build/release/calibrate 5000 docs

install: release
	install -d $(BIN) $(BASH_COMPLETIONS) $(ZSH_COMPLETIONS) $(FISH_COMPLETIONS) $(MAN)
	install -m 755 $(BINARY) $(BIN)/headache
	install -m 644 docs/man/headache.1 $(MAN)/headache.1
	$(BINARY) completions bash > $(BASH_COMPLETIONS)/headache
	$(BINARY) completions zsh > $(ZSH_COMPLETIONS)/_headache
	$(BINARY) completions fish > $(FISH_COMPLETIONS)/headache.fish

uninstall:
	rm -f $(BIN)/headache $(BASH_COMPLETIONS)/headache $(ZSH_COMPLETIONS)/_headache \
	  $(FISH_COMPLETIONS)/headache.fish $(MAN)/headache.1

clean:
	rm -rf .build .build-static .build-coverage demo
