require 'retriable'

class Renewal
  def renew(token)
    Retriable.retriable(tries: 3, on: Net::OpenTimeout) do
      HTTParty.post('https://api.example.test/oauth/old_token', body: { # [refresh]
        grant_type: 'refresh_token',
        refresh_token: token
      })
    end
  end

  def run(token)
    answer = renew(token)
    ShopSettings.set('token', answer['access_token'])
  end
end
