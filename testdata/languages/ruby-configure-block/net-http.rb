require 'net/http'

module Shop
  class Configuration
    attr_accessor :host

    def initialize
      @host = 'https://api.example.test'
    end
  end

  class << self
    def configuration
      @configuration ||= Configuration.new
    end

    def configure
      yield configuration
    end
  end

  class Client
    def exchange(code)
      uri = URI("#{Shop.configuration.host}/oauth/old_token")
      Net::HTTP.post_form(uri, grant_type: 'authorization_code', code: code) # [code]
    end
  end
end
