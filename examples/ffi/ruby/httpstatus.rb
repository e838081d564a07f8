# frozen_string_literal: true

# httpstatus.rb - libhttpstatus for Ruby. SPDX-License-Identifier: MIT
require 'fiddle'

# The reference for HTTP status codes. What is unknown is nil, as is a number that no int holds or that is no Integer.
#
# All statuses are read once, and frozen, so that Marshal can write and Ractors can share them. A Ractor other than the main one
# can use from_code, meanings, each and reason; what calls C raises a RuntimeError there.
module HTTPStatus
  # A header field that the sender of a status must, should, may or must not send. The level is
  # "MUST", "SHOULD", "MAY" or "MUST NOT"; the condition "if the content is a single part", or nil.
  Field = Struct.new(:name, :level, :condition)

  # One meaning of one code. A field can be listed twice, with different levels and conditions; traits are
  # [:registered, :cacheable].
  Status = Struct.new(:code, :name, :phrase, :line, :description, :owner, :reference, :url, :aliases, :users, :fields, :traits,
                      :advices, :related_codes, keyword_init: true) do
    # Whether it has a trait; each trait is a question, too: cacheable?
    def has?(trait) = traits.include?(trait.to_sym)

    # What to do about the status, for a :server, a :client or an :operator.
    def advice(role) = advices[role.to_sym]

    # Statuses that are often confused with this one.
    def related = related_codes.map { |code| HTTPStatus.from_code(code) }

    # :not_found, as Rack has it.
    def to_sym = name.downcase.to_sym
    def to_s = line
    def inspect = "#<#{self.class} #{line} (#{owner})>"
  end

  # The functions of the library.
  module C
    include Fiddle

    LIBRARY =
      begin
        Fiddle.dlopen('libhttpstatus.so.1')
      rescue DLError => e
        raise LoadError, "#{e.message}; on Debian: apt install libhttpstatus1"
      end
    INT = TYPE_INT
    SIZE = TYPE_SIZE_T
    BYTES = TYPE_VOIDP
    STATUS = TYPE_UINTPTR_T
    STRING = TYPE_CONST_STRING # refuses a NUL inside, and gives bytes of no encoding

    def self.import(name, result, *arguments)
      function = Function.new(LIBRARY["httpstatus_#{name}"], arguments, result)
      define_singleton_method(name) do |*values|
        value = function.call(*values)
        result == STRING ? value&.force_encoding(Encoding::US_ASCII) : value
      end
    end

    import :from_owner_n, STATUS, BYTES, SIZE, INT
    import :from_name_n, STATUS, BYTES, SIZE
    import :treat_as, STATUS, INT
    import :at, STATUS, INT
    import :code, INT, STATUS
    TEXTS = %i[name phrase line description owner reference url].each { |text| import text, STRING, STATUS }
    %i[alias user field field_condition advice].each { |item| import item, STRING, STATUS, INT }
    import :field_level, INT, STATUS, INT
    import :level_name, STRING, INT
    import :traits, INT, STATUS
    import :trait_name, STRING, INT
    import :related, STATUS, STATUS, INT
    import :code_traits, INT, INT
    import :class, INT, INT
    import :class_name, STRING, INT
    import :parse, INT, BYTES, SIZE
    import :format, INT, BYTES, SIZE, STRING, INT, STRING

    # 0 is no code.
    def self.int(number) = number.is_a?(Integer) && number.bit_length < 32 ? number : 0

    # What the block gives for 0, 1, ..., until it gives nil or 0.
    def self.items = (0..).lazy.map { |i| yield i }.take_while { |item| item && item != 0 }.to_a

    TRAITS = items { |bit| trait_name(1 << bit) }.map(&:to_sym)
    ROLES = { server: 1, client: 2, operator: 3 }.freeze

    def self.trait_names(bits) = TRAITS.select.with_index { |_, bit| bits[bit] == 1 }

    def self.fields(status)
      items { |i| field(status, i) }.map.with_index do |name, i|
        Field.new(name, level_name(field_level(status, i)), field_condition(status, i))
      end
    end

    def self.read(status)
      Status.new(**TEXTS.to_h { |text| [text, public_send(text, status)] },
                 code: code(status), fields: fields(status), traits: trait_names(traits(status)),
                 aliases: items { |i| self.alias(status, i) }, users: items { |i| user(status, i) },
                 advices: ROLES.transform_values { |role| advice(status, role) }.compact,
                 related_codes: items { |i| related(status, i) }.map { |other| code(other) })
    end
  end
  private_constant :C

  TRAITS = Ractor.make_shareable(C::TRAITS)
  TRAITS.each { |trait| Status.class_eval "def #{trait}? = has?(:#{trait})", __FILE__, __LINE__ }
  BY_HANDLE = Ractor.make_shareable(C.items { |i| C.at(i) }.to_h { |handle| [handle, C.read(handle)] })
  BY_CODE = Ractor.make_shareable(BY_HANDLE.values.group_by(&:code)) # the preferred meaning first
  private_constant :BY_HANDLE, :BY_CODE

  # All functions are the module's own, so that to include it replaces none of Kernel's.
  class << self
    include Enumerable

    def from_code(code) = BY_CODE[code]&.first
    def from_owner(owner, code) = BY_HANDLE[C.from_owner_n(owner.to_s, owner.to_s.bytesize, C.int(code))]

    # By a name, a phrase or an alias, in any spelling: 'Not Found', :not_found.
    def from_name(name) = BY_HANDLE[C.from_name_n(name.to_s, name.to_s.bytesize)]
    def from_line(line) = from_code(parse(line))

    # The registered status that a recipient treats a code as; vendors' meanings do not count.
    def treat_as(code) = BY_HANDLE[C.treat_as(C.int(code))]

    # What holds for a received code, known or not: [:transient] for 520.
    def code_traits(code) = C.trait_names(C.code_traits(C.int(code)))

    # All statuses, by code and then preferred meaning first.
    def each(&) = BY_HANDLE.each_value(&)

    # All of a code, the preferred one first.
    def meanings(code) = BY_CODE.fetch(code, [])

    def reason(code) = BY_CODE[code]&.first&.phrase

    # 1 to 5, or nil: 0 would be true.
    def class_of(code) = C.class(C.int(code)).nonzero?
    def class_name(status_class) = C.class_name(C.int(status_class))
    def parse(line) = C.parse(line, line.bytesize).nonzero?

    # A status line without CR LF; ArgumentError if a phrase or version would break it, or the code is not 100 to 999.
    def format(code, phrase = nil, version = 'HTTP/1.1')
      length = C.format(nil, 0, version, C.int(code), phrase)
      raise ArgumentError, "no status line can hold #{version.inspect}, #{code} and #{phrase.inspect}" if length.negative?

      line = String.new("\0" * (length + 1))
      C.format(line, line.bytesize, version, code, phrase)
      line.chop.force_encoding(Encoding::UTF_8)
    end
  end
end
