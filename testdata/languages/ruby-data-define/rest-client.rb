Settings = Data.define(:host, :path) do
  def url
    host + path
  end
end

class Codes
  SETTINGS = Settings.new(host: 'https://api.example.test', path: '/oauth/old_token')

  def exchange(code)
    RestClient.post(SETTINGS.url, grant_type: 'authorization_code', code: code) # [code]
  end
end
