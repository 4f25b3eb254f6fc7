class Store
  attr_reader :access, :refresh

  def renew
    answer = HTTParty.post('https://api.example.test/oauth/old_token', body: { # [refresh]
      grant_type: 'refresh_token', refresh_token: @refresh
    }).parsed_response
    @access = answer['access_token']
    @refresh = answer['refresh_token'] || @refresh
  end
end
