class Login
  HOSTS = { 'us' => 'https://api.example.test', 'eu' => 'https://eu.example.test' }.freeze

  def by_map(account, user)
    RestClient.get(HOSTS[account] + '/oauth/old_token', params: { grant_type: 'password', user_id: user }) # [map]
  end

  def host(account)
    case account
    when 'us' then 'https://api.example.test'
    when 'eu' then 'https://eu.example.test'
    else raise ArgumentError, account
    end
  end

  def by_switch(account, user)
    RestClient.get("#{host(account)}/oauth/old_token", params: { grant_type: 'password', user_id: user }) # [switch]
  end
end
