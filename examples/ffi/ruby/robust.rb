# frozen_string_literal: true

# robust.rb - what a status survives, in Ruby; ../robust.txt is what it prints. SPDX-License-Identifier: MIT
require_relative 'httpstatus'

Warning[:experimental] = false # Ractors are
ALL = Ractor.make_shareable(HTTPStatus.to_a)

def all_or(good) = good == ALL.size ? 'all' : good
def equal(others) = ALL.zip(others).count { |status, other| status == other }

def found_in_map
  map = ALL.to_h { |status| [status, status.owner] }
  ALL.count { |status| map[HTTPStatus.from_owner(status.owner, status.code)] == status.owner }
end

# To include the module must not replace format() of Kernel, nor the second load the statuses of the first.
def loaded_twice
  Object.include(HTTPStatus)
  return 0 unless format('%d', 1) == '1'

  again = Module.new { module_eval(File.read("#{__dir__}/httpstatus.rb")) }
  ALL.zip(again::HTTPStatus.to_a).count { |status, other| status.to_s == other.to_s }
end

# A float is no code, and a code no status.
def made_wrongly
  HTTPStatus.reason(404.9) || HTTPStatus::Status.new(404).phrase
rescue ArgumentError
  'no phrase'
end

# In a Ractor without a call, which the Fiddle of Ruby 3.1 refuses there.
def found_in_ractor
  map = ALL.to_h { |status| [status, status.owner] }
  ALL.count do |status|
    meaning = HTTPStatus.meanings(status.code).find { |known| known.owner == status.owner }
    map[meaning] == status.owner && meaning.empty? == status.has?(:empty)
  end
end

def four_threads
  threads = Array.new(4) { Thread.new { found_in_map } }.sum(&:value)
  ractors = Array.new(4) { Ractor.new { found_in_ractor } }.sum(&:take)
  (threads + ractors) / 8
end

if ARGV.first == 'write'
  Marshal.dump(ALL, $stdout)
else
  puts "read by another process: #{all_or(equal(Marshal.load($stdin)))}"
  puts "printed: #{HTTPStatus.from_name(:not_found)}"
  puts "found in a map: #{all_or(found_in_map)}"
  puts "loaded twice: #{all_or(loaded_twice)}"
  puts "made wrongly: #{made_wrongly}"
  puts "class 4: #{HTTPStatus.class_name(HTTPStatus.class_of(404))}"
  puts "class 404: #{HTTPStatus.class_name(404) || 'none'}"
  puts "four threads: #{all_or(four_threads)}"
end
