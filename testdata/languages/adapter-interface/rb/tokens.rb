require_relative 'adapters/httparty'
require_relative 'adapters/logged'

module Shop
  class Tokens
    def initialize(adapter: Adapters::Logged.new(Adapters::Httparty.new, Rails.logger))
      @adapter = adapter
    end

    def refresh(token)
      @adapter.send_form(:post, 'https://api.example.test/oauth/old_token', { grant_type: 'refresh_token', refresh_token: token }) # [refresh]
    end
  end
end
