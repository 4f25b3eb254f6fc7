require_relative 'hosts'

module Shop
  module Config
    module Paths
      include Hosts

      OAUTH = "#{Hosts::API}/oauth".freeze
      TOKEN = "#{OAUTH}/old_token".freeze

      class << self
        def key = KEY
      end

      KEY = 'k-1'
      private_constant :KEY
    end
  end
end
