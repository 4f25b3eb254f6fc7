require_relative 'base'

class Token < Base
  def initialize
    @path = '/oauth/old_token'
  end

  def exchange(code)
    send_form(grant_type: 'authorization_code', code: code) # [code]
  end

  def refresh(old)
    send_form(grant_type: 'refresh_token', refresh_token: old) # [refresh]
  end
end
