require 'faraday'

def deliver(verb, path, data = nil)
  url = "https://api.example.test#{path}"
  Faraday.new.run_request(verb.downcase.to_sym, url, nil, nil) do |request|
    case verb.upcase
    when 'POST', 'PATCH'
      request.body = URI.decode_www_form(data).to_h
    when 'PUT', 'DELETE'
      nil
    end
    request.headers['X-Trace'] = '1'
  end
end

def exchange(code)
  deliver('POST', '/oauth/old_token', "grant_type=authorization_code&code=#{code}") # [code]
end

def drop
  deliver('DELETE', '/v1/sessions/current') # [drop]
end
