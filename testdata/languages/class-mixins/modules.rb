require 'rest-client'

module Sending
  def post(**fields)
    RestClient.post(host + '/oauth/old_token', fields, 'X-Trace' => '7')
  end
end

class Live
  def host
    'https://api.example.test'
  end
end

class Stage
  def host
    'https://stage.example.test'
  end
end

class LiveTokens < Live
  include Sending

  def exchange(code)
    post(grant_type: 'authorization_code', code: code) # [code]
  end
end

class StageTokens < Stage
  include Sending

  def renew(token)
    post(grant_type: 'refresh_token', refresh_token: token) # [refresh]
  end
end
