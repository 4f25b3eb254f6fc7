module Callback
  def self.handler(config)
    lambda do |env|
      code = Rack::Request.new(env).params['code']
      HTTP.headers('X-Shop' => '7').post('https://api.example.test/oauth/old_token', form: { # [code]
        grant_type: 'authorization_code', code: code
      })
      [302, { 'Location' => config.home }, []]
    end
  end
end
