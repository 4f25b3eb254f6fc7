class Tokens
  def refresh(token)
    3.times do |attempt|
      begin
        return RestClient.post('https://api.example.test/oauth/old_token', grant_type: 'refresh_token', refresh_token: token) # [refresh]
      rescue RestClient::ServerBrokeConnection
        sleep attempt
      end
    end
    nil
  end
end
