module Grants
  class Refresh
    def initialize(token)
      @token = token
    end

    def to_h
      { grant_type: 'refresh_token', refresh_token: @token }
    end
  end
end

class Sender
  def run(token)
    grant = Grants.const_get(:Refresh).new(token)
    HTTParty.post('https://api.example.test/oauth/old_token', body: grant.to_h) # [send]
  end
end
