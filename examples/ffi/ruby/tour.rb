# frozen_string_literal: true

# tour.rb - what every language here does, in Ruby. SPDX-License-Identifier: MIT
begin
  require_relative 'httpstatus'
rescue LoadError => e
  abort e.message
end

def format_or_refused(...)
  HTTPStatus.format(...)
rescue ArgumentError
  'refused'
end

def treatment(code)
  traits = HTTPStatus.code_traits(code)
  puts "#{code} is treated as: #{HTTPStatus.treat_as(code)}"
  puts "traits of a received #{code}: #{traits.empty? ? 'none' : traits.join(',')}"
end

def advice(status)
  { server: 'a', client: 'a', operator: 'an' }.each do |role, article|
    puts "#{status.code} for #{article} #{role}: #{status.advice(role) || 'none'}"
  end
end

def answers
  not_found = HTTPStatus.from_code(404)
  [404, 471, -1].each { |code| puts "code #{code}: #{HTTPStatus.reason(code) || 'none'}" }
  ['Payload Too Large', 'No Such Status'].each { |name| puts "name #{name}: #{HTTPStatus.from_name(name) || 'none'}" }
  ['HTTP/1.1 522', 'HTTP/1.1 5222'].each { |line| puts "line #{line}: #{HTTPStatus.from_line("#{line} \r\n") || 'none'}" }
  [499, 404].each { |code| puts "nginx #{code}: #{HTTPStatus.from_owner('nginx', code)&.phrase || 'none'}" }
  puts "meanings of 420: #{HTTPStatus.meanings(420).map { |status| "#{status.phrase} (#{status.owner})" }.join(', ')}"
  [206, 401].each do |code|
    HTTPStatus.from_code(code).fields.each { |field| puts "field of #{code}: #{field.to_a.compact.join(' ')}" }
  end
  puts "404 cacheable: #{not_found.has?(:cacheable) ? 'yes' : 'no'}"
  puts "404 redirect: #{not_found.has?(:redirect) ? 'yes' : 'no'}"
  [199, 299, 520, 999].each { |code| treatment(code) }
  [413, 520].each { |code| advice(HTTPStatus.from_code(code)) }
  HTTPStatus.from_code(401).related.each { |status| puts "related to 401: #{status}" }
  puts "format 404: #{format_or_refused(404)}"
  puts "format 404 Not\\r\\nFound: #{format_or_refused(404, "Not\r\nFound")}"
end

def walk
  HTTPStatus.each do |status|
    puts [status.code, status.name, status.phrase, status.owner, status.traits.join(',')].join("\t")
  end
end

def cost(calls)
  start = Process.clock_gettime(Process::CLOCK_MONOTONIC, :nanosecond)
  calls.times { HTTPStatus.reason(404) }
  puts Process.clock_gettime(Process::CLOCK_MONOTONIC, :nanosecond) - start
end

if ARGV.first == 'cost'
  cost(ARGV.last.to_i)
else
  answers
  walk
end
