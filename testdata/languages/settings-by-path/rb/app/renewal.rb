class Renewal
  def renew(token)
    RestClient.post(Settings.portal.host + Settings.portal.token_path, { grant_type: 'refresh_token', refresh_token: token }) # [refresh]
  end
end
