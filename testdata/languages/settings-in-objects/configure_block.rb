module Shop
  class Configuration
    attr_accessor :host, :path
  end

  class << self
    attr_writer :configuration

    def configuration
      @configuration ||= Configuration.new
    end

    def configure
      yield configuration
    end
  end

  class Codes
    def exchange(code)
      settings = Shop.configuration
      HTTParty.post(settings.host + settings.path, body: { grant_type: 'authorization_code', code: code }) # [code]
    end
  end
end

Shop.configure do |config|
  config.host = 'https://api.example.test'
  config.path = '/oauth/old_token'
end
