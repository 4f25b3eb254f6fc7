class RefreshGrant
  def initialize(token)
    @token = token
  end

  def fields
    { grant_type: 'refresh_token', refresh_token: @token }
  end
end

GRANTS = { refresh: 'RefreshGrant' }.freeze

def run(token)
  grant = GRANTS.fetch(:refresh).constantize.new(token)
  RestClient.post('https://api.example.test/oauth/old_token', grant.fields) # [send]
end
