require 'delegate'

module Shop
  module Adapters
    # Stands before an adapter and says what it does.
    class Logged
      def initialize(adapter, log)
        @adapter = adapter
        @log = log
      end

      def send_form(verb, url, fields)
        @log.info("#{verb} #{url}")
        @adapter.send_form(verb, url, fields)
      end
    end
  end
end
