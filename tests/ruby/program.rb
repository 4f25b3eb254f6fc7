# frozen_string_literal: true

require 'net/http'
require_relative 'lib/überall'

module Outer
  class Shop::Client < Base::Http
    include HTTParty
    HOST = 'https://api.example.test'.freeze
    Token = Struct.new(:value, :until) do
      def old?
        self.until < Time.now
      end
    end
    attr_accessor :id, :secret
    base_uri 'https://api.example.test'
    headers 'Accept' => 'text/plain', x: 2
    delegate :get, to: :http
    @count = 0
    @@all = []

    class << self
      attr_writer :config

      def config
        @config ||= {}
      end
    end

    %i[get post].each do |verb|
      define_method(verb) { |path| request(verb, path) }
    end

    def self.build(first, second = 1, *rest, key:, other: 2, **options, &block)
      yield first, 1 if block_given?
      @built ||= begin
        new(first)
      rescue ArgumentError, KeyError => e
        retry
      else
        2
      ensure
        rest.clear
      end
      a, (b, *c) = rest, [1, *rest]
      h = { "a": 1, key:, **options, 'é' => "x#{key}y\n" }
      h[:x] += 1
      h[:y] ||= h&.fetch(:z) { |k, (l, m)| k }
      text = <<~EOS + 'x'
        hello #{a}
          there
      EOS
      case key
      when 1, 2 then text
      when String
        4
      else 5
      end
      case options
      in { a: Integer => n, b: } then n
      in [x, *] if x
        2
      else
        3
      end
      while a
        next if b
        break unless c
      end
      for d, e in h do puts d end
      h.each_with_index { |(k, v), i| puts k, v, i }
      l = ->(x) { x + 1 }
      l.(1)
      s = %w[a b] + %i[c d]
      s.map(&:to_s).each { puts it }
      text[1..-2] =~ /re#{key}/i
      super
      super(first, key: 1)
      alias_method :a, :b
      private def endless(x) = x + 1
      return 1, 2 if defined?(@x)
      raise Failure, 'no' unless $global
      x = key ? b : c
      JSON.parse(text) rescue nil
    rescue => error
      nil
    end

    alias new_name build
  end
end

TOP = Outer::Shop::Client.build('a', key: ENV.fetch('KEY', 'k')) do |it_yields|
  it_yields.send(:id=, 1)
end
__END__
nothing
