Call = Struct.new(:host, :path, :verb) do
  def with(changes)
    copy = dup
    changes.each { |name, value| copy[name] = value }
    copy
  end
end

class Gateway
  def initialize
    @me = Call.new('https://api.example.test', '/v1/me', :get)
    @token = @me.with(path: '/oauth/old_token', verb: :post)
  end

  def refresh(old)
    dispatch(@token, body: { grant_type: 'refresh_token', refresh_token: old }) # [token]
  end

  def who_am_i
    dispatch(@me)
  end

  private

  def dispatch(call, options = {})
    HTTParty.public_send(call.verb, call.host + call.path, options) # [me]
  end
end
