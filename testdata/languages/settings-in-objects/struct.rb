Settings = Struct.new(:host, :path, keyword_init: true)
SETTINGS = Settings.new(host: 'https://api.example.test', path: '/oauth/old_token').freeze

def exchange(code)
  HTTParty.post(SETTINGS.host + SETTINGS[:path], body: { grant_type: 'authorization_code', code: code }) # [code]
end
