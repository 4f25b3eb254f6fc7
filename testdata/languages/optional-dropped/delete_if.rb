require 'net/http'

class Codes
  def given(fields)
    fields.delete_if { |_name, value| value.to_s.empty? }
    fields
  end

  def exchange(code, scope: nil)
    form = given({ grant_type: 'authorization_code', code: code, scope: scope })
    Net::HTTP.post_form(URI('https://api.example.test/oauth/old_token'), form) # [code]
  end
end
