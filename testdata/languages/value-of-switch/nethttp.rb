require 'net/http'

class Exchange
  def run(code)
    deliver("grant_type=authorization_code&code=#{code}") # [code]
  end

  private

  def host(stage)
    case stage
    when :live then 'https://api.example.test'
    when :test, :demo then 'https://sandbox.example.test'
    else raise ArgumentError, "no such stage: #{stage}"
    end
  end

  def path(what)
    base = if what == :token
             folder = '/oauth'
             "#{folder}/old_token"
           else
             "/#{what}"
           end
    base
  end

  def deliver(body)
    payload = case body
              when String then body
              when Hash then URI.encode_www_form(body)
              end
    Net::HTTP.post(URI(host(:live) + path(:token)), payload)
  end
end
