require 'net/http'
require 'vendor_signing'

def exchange(code)
  uri = URI('https://api.example.test/oauth/old_token')
  request = Net::HTTP::Post.new(uri)
  request.set_form_data(grant_type: 'authorization_code', code: code)
  VendorSigning.sign(request, 'k-1')
  Net::HTTP.start(uri.host, uri.port, use_ssl: true) { |http| http.request(request) } # [code]
end
