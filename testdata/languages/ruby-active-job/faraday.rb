class RefreshJob < ApplicationJob
  def perform(account)
    response = Faraday.post('https://api.example.test/oauth/old_token', grant_type: 'refresh_token', refresh_token: account.refresh_token) # [refresh]
    account.update!(access_token: JSON.parse(response.body).fetch('access_token'))
  end
end
