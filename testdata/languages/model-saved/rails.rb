class RenewJob < ApplicationJob
  def perform(id)
    account = Account.find(id)
    data = HTTParty.post('https://api.example.test/oauth/old_token', body: { # [refresh]
      grant_type: 'refresh_token',
      refresh_token: account.refresh_token
    }).parsed_response
    account.access_token = data['access_token']
    account.refresh_token = data['refresh_token']
    account.save!
  end
end
