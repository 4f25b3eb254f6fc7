class Codes
  def complete(options, id, secret)
    options[:body][:client_id] = id
    options[:headers]['Authorization'] = 'Basic ' + Base64.strict_encode64("#{id}:#{secret}")
    options[:headers].merge!('Accept-Language' => 'en')
  end

  def exchange(code, secret)
    options = { body: { grant_type: 'authorization_code', code: code }, headers: {} }
    complete(options, 'k-1', secret)
    HTTParty.post('https://api.example.test/oauth/old_token', options) # [code]
  end
end
