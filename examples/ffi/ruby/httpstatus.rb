# frozen_string_literal: true

# httpstatus.rb - libhttpstatus for Ruby. SPDX-License-Identifier: MIT
require 'fiddle'

# The reference for HTTP status codes. What is unknown is nil; a number that no int holds is a RangeError, as ever in Ruby.
module HTTPStatus
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
    STATUS = TYPE_VOIDP
    STRING = TYPE_CONST_STRING # refuses a NUL inside, and gives bytes of no encoding

    def self.import(name, result, *arguments)
      function = Function.new(LIBRARY["httpstatus_#{name}"], arguments, result)
      define_singleton_method(name) do |*values|
        value = function.call(*values)
        case result
        when STRING then value&.force_encoding(Encoding::US_ASCII)
        when STATUS then value.null? ? nil : Status.new(value)
        else value
        end
      end
    end

    import :from_code, STATUS, INT
    import :from_owner_n, STATUS, BYTES, SIZE, INT
    import :from_name_n, STATUS, BYTES, SIZE
    import :treat_as, STATUS, INT
    import :count, INT
    import :at, STATUS, INT
    import :next_meaning, STATUS, STATUS
    import :code, INT, STATUS
    TEXTS = %i[name phrase line description owner reference url].each { |text| import text, STRING, STATUS }
    LISTS = { aliases: :alias, users: :user, field_names: :field }.freeze
    LISTS.each_value { |item| import item, STRING, STATUS, INT }
    import :field_level, INT, STATUS, INT
    import :field_condition, STRING, STATUS, INT
    import :level_name, STRING, INT
    import :traits, INT, STATUS
    import :trait_name, STRING, INT
    import :advice, STRING, STATUS, INT
    import :related, STATUS, STATUS, INT
    import :reason, STRING, INT
    import :code_traits, INT, INT
    import :class, INT, INT
    import :class_name, STRING, INT
    import :parse, INT, BYTES, SIZE
    import :format, INT, BYTES, SIZE, STRING, INT, STRING

    # What the block gives for each number, until it gives nothing.
    def self.until_nil(numbers)
      numbers.lazy.map { |number| [number, yield(number)] }.take_while(&:last).to_a
    end

    def self.trait_names(bits) = TRAITS.select { |_, bit| bits.anybits?(bit) }.keys
  end
  private_constant :C

  # { cacheable: 128 }
  TRAITS = C.until_nil((0..30).lazy.map { |bit| 1 << bit }) { |bit| C.trait_name(bit) }
            .to_h { |bit, name| [name.to_sym, bit] }.freeze
  ROLES = { server: 1, client: 2, operator: 3 }.freeze

  # A header field that the sender of a status must, should, may or must not send. The level is
  # "MUST", "SHOULD", "MAY" or "MUST NOT"; the condition "if the content is a single part", or nil.
  Field = Struct.new(:name, :level, :condition)

  # One meaning of one code. Its handle lives as long as the library is loaded.
  class Status
    attr_reader :to_ptr

    def initialize(handle)
      @to_ptr = handle
    end

    def code = C.code(self)
    C::TEXTS.each { |text| define_method(text) { C.public_send(text, self) } }
    C::LISTS.each { |list, item| define_method(list) { C.until_nil(0..) { |i| C.public_send(item, self, i) }.map(&:last) } }
    private :field_names

    # A field can be listed twice, with different levels and conditions.
    def fields
      field_names.each_with_index.map do |name, i|
        Field.new(name, C.level_name(C.field_level(self, i)), C.field_condition(self, i))
      end
    end

    # [:registered, :cacheable]; and each of them is a question: cacheable?
    def traits = C.trait_names(C.traits(self))
    def has?(trait) = C.traits(self).anybits?(TRAITS.fetch(trait, 0))
    TRAITS.each_key { |trait| define_method(:"#{trait}?") { has?(trait) } }

    # What to do about the status, for a :server, a :client or an :operator.
    def advice(role) = C.advice(self, ROLES.fetch(role, 0))

    # Statuses that are often confused with this one.
    def related = C.until_nil(0..) { |i| C.related(self, i) }.map(&:last)

    def next_meaning = C.next_meaning(self)
    def ==(other) = other.is_a?(Status) && to_ptr == other.to_ptr
    alias eql? ==
    def hash = to_ptr.to_i.hash
    def to_s = line
    def inspect = "#<#{self.class} #{line} (#{owner})>"
  end

  extend Enumerable

  module_function

  def from_code(code) = C.from_code(code)
  def from_owner(owner, code) = C.from_owner_n(owner, owner.bytesize, code)
  def from_name(name) = C.from_name_n(name, name.bytesize)
  def from_line(line) = from_code(parse(line) || 0)

  # The registered status that a recipient treats a code as; vendors' meanings do not count.
  def treat_as(code) = C.treat_as(code)

  # What holds for a received code, known or not: [:transient] for 520.
  def code_traits(code) = C.trait_names(C.code_traits(code))

  # All statuses, by code and then preferred meaning first.
  def each = block_given? ? C.count.times { |i| yield C.at(i) } : to_enum(:each)

  # All of a code, the preferred one first.
  def meanings(code) = Enumerator.produce(from_code(code), &:next_meaning).take_while(&:itself)

  def reason(code) = C.reason(code)

  # 1 to 5, or nil: 0 would be true.
  def class_of(code) = C.class(code).nonzero?
  def class_name(status_class) = C.class_name(status_class)
  def parse(line) = C.parse(line, line.bytesize).nonzero?

  # A status line without CR LF; ArgumentError if a phrase or version would break it, or the code is not 100 to 999.
  def format(code, phrase = nil, version = 'HTTP/1.1')
    length = C.format(nil, 0, version, code, phrase)
    raise ArgumentError, "no status line can hold #{version.inspect}, #{code} and #{phrase.inspect}" if length.negative?

    line = String.new("\0" * (length + 1))
    C.format(line, line.bytesize, version, code, phrase)
    line.chop.force_encoding(Encoding::UTF_8)
  end
end
