class Settings
  VALUES = { host: 'https://api.example.test', token: '/oauth/old_token' }.freeze

  def self.[](name)
    VALUES.fetch(name)
  end
end

def exchange(code)
  Faraday.post(Settings[:host] + Settings[:token], # [code]
               ['grant_type=authorization_code', "code=#{CGI.escape(code)}"].join('&'),
               { 'Content-Type' => 'application/x-www-form-urlencoded' })
end
